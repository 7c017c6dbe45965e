@critical
Feature: Cancelling the moment an order is submitted
  Second thoughts come fast. If we say that an order is cancelled, it has to be cancelled everywhere.

  Scenario Outline: Dana changes her mind at once and cancels <where>
    Given Dana is a customer who waits at most 1 minute for a reply
    When Dana orders 1 "rain boots" with standard shipping on the web
    And Dana cancels the order <where> as soon as it is submitted
    Then the order is cancelled on web and api

    Examples:
      | where           |
      | on the web      |
      | through the api |
      | by chat         |
