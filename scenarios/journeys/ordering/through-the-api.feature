@api
Feature: Ordering through the api
  Partners order for their customers from their own systems.

  Scenario: A partner's customer orders a tent and a stove
    When Marcus orders through the api:
      | product         | quantity | shipping |
      | two-person tent | 1        | standard |
      | camping stove   | 2        | express  |
    Then the order is placed on web and api
