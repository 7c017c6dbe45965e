@returns
Feature: Returning what does not fit
  Thirty days to send back what was not worn: no questions beyond the order and the reason.

  Scenario Outline: Dana returns unworn boots <where>
    Given Dana ordered 1 "rain boots" on the web
    When Dana asks to return the order <where> because "they are too small"
    Then the return is accepted
    And Dana never had to repeat herself

    Examples:
      | where           |
      | on the web      |
      | through the api |
      | by chat         |
