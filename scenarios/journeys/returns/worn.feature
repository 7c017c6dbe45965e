@returns
Feature: Returning what was worn
  We do not take back what was worn, and we say so the same way everywhere.

  Scenario Outline: Omar tries to return worn boots <where>
    Given Omar ordered 1 "rain boots" through the api
    When Omar asks to return the order <where> because "I have worn them for two weeks"
    Then the return is denied

    Examples:
      | where           |
      | on the web      |
      | through the api |
