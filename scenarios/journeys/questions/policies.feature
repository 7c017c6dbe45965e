@questions @critical
Feature: What are your rules?
  Our rules are published. Nobody should hear other ones.

  Scenario: How long may a customer take to return something?
    When Omar asks "How many days do I have to return something?" on every channel
    Then every channel gave the same answer
    And the answer agrees with the published "return window"

  Scenario: How long is the warranty on appliances?
    When Ines asks "How long is the warranty on appliances?" on every channel
    Then every channel gave the same answer
    And the answer agrees with the published "appliance warranty"

  Scenario: What does express shipping cost?
    When Leon asks "What does express shipping cost?" on every channel
    Then every channel gave the same answer
    And the answer agrees with the published "express shipping cost"
