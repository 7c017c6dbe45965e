@web @critical
Feature: Ordering on the web
  A customer who buys in our shop wants to see the order stand, whichever way it is sent.

  Scenario Outline: Dana orders rain boots with <shipping> shipping
    When Dana orders 1 "rain boots" with <shipping> shipping on the web
    Then the order is placed on web and api

    Examples:
      | shipping |
      | standard |
      | express  |
      | pickup   |
