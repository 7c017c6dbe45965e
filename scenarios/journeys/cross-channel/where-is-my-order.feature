@cross-channel
Feature: Where is my order?
  The question we are asked most often. It deserves an answer wherever it is asked.

  Scenario: Marcus buys on the web and asks in every place
    Given Marcus is a customer who waits at most 10 seconds for a reply
    When Marcus orders 1 "two-person tent" with standard shipping on the web
    Then the order is placed on every channel
