Feature: Warming up
  Played once after a build, so that the classes a run needs can be loaded from an archive.

  Scenario: A customer asks, orders and cancels
    When Dana asks for the price of "rain boots" through the api
    And Dana orders 1 "rain boots" through the api
    And Dana cancels the order through the api
    Then the order is cancelled through the api
    And Dana never had to repeat herself
