@same-case @critical
Feature: The same case, put to several agents
  Whether a return is taken back should depend on the rule, not on who happens to answer.

  Scenario: Five customers try to return worn boots by chat
    Given 5 customers who each wait at most 1 minute for a reply
    And each customer ordered 1 "rain boots" through the api
    When each customer asks to return the order by chat because "I have worn them for two weeks"
    Then every agent decided the same
