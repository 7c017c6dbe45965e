@cross-channel @critical
Feature: Bought here, returned there
  A customer has one order with one company, not one with each of its desks.

  Scenario: Bought on the web, returned by chat
    Given Dana is a customer who waits at most 1 minute for a reply
    When Dana orders 1 "rain boots" with standard shipping on the web
    And Dana asks to return the order by chat because "they are too small"
    Then the return is accepted
    And Dana was transferred at most 1 time
    And Dana never had to repeat herself

  Scenario: Ordered by chat, cancelled through the api, looked up on the web
    Given Leon is a customer who waits at most 30 seconds for a reply
    When Leon orders 1 "headlamp" with standard shipping by chat
    And Leon cancels the order through the api
    Then the order is cancelled on web and api

  Scenario: Bought through the api, claimed on the web
    When Ines orders 1 "electric kettle" with standard shipping through the api
    And Ines claims the warranty of "electric kettle" on the web because "it stopped heating"
    Then the claim is accepted
