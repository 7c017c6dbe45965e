@same-case @chat
Feature: Asking for a manager
  Some matters belong on somebody else's desk, and a customer may say so.

  Scenario: Omar asks for a manager and gets one
    Given Omar is a customer who waits at most 1 minute for a reply
    And Omar ordered 1 "rain boots" on the web
    When Omar asks for a manager by chat
    Then Omar was transferred at most 2 times
    And it was resolved within 2 minutes
