@chat
Feature: Cancelling by chat
  A customer in a hurry should not be kept waiting.

  Scenario: Leon cancels a headlamp and is served in good time
    Given Leon ordered 1 "headlamp" through the api
    When Leon cancels the order by chat
    Then the first reply came within 30 seconds
    And it was resolved within 2 minutes
    And Leon was transferred at most 1 time
    And Leon never had to repeat himself
