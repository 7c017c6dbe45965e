@questions
Feature: Is there a promotion?
  What the shop window promises, everybody who speaks for us should know.

  Scenario: Priya has seen a promotion and asks about it
    When Priya asks "Is there a promotion on rain boots at the moment?" on every channel
    Then Priya got an answer on every channel
