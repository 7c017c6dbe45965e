@chat
Feature: Ordering by chat
  Whoever does not want to click through a shop can write to us and simply say what they want.

  Scenario: Priya orders two pairs of wool socks in a conversation
    Given Priya is a customer who waits at most 30 seconds for a reply
    When Priya orders 2 "wool socks" with express shipping by chat
    Then the order is placed on web and api
    And Priya was transferred at most 1 time
    And Priya was asked at most 5 questions
    And Priya never had to repeat herself
