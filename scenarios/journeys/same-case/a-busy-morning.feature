@same-case
Feature: A busy morning at the chat desk
  Ten customers at once are a normal Monday.

  Scenario: Ten customers ask the same at the same time
    Given 10 customers who each wait at most 1 minute for a reply
    When each customer asks "When are you open on Saturday?" by chat
    Then 9 in 10 customers got a first reply within 30 seconds
    And every agent gave the same answer
