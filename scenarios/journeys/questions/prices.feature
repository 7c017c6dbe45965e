@questions
Feature: What does it cost?
  One product, one price, wherever a customer asks.

  Scenario Outline: Marcus compares the price of the <product>
    When Marcus asks for the price of "<product>" on web, chat and api
    Then Marcus got an answer on every channel

    Examples:
      | product         |
      | rain boots      |
      | two-person tent |
      | toaster         |
