@warranty @chat
Feature: Claiming the warranty by chat
  The customer is annoyed already. Passing them from desk to desk makes it worse.

  Scenario: Ines's kettle leaks, and she is passed on at most twice
    Given Ines is a customer who waits at most 1 minute for a reply
    And Ines ordered 1 "electric kettle" on the web
    When Ines claims the warranty of "electric kettle" by chat because "it leaks"
    Then the claim is accepted
    And Ines was transferred at most 2 times
    And it was resolved within 5 minutes
