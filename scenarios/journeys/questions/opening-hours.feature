@questions
Feature: When are you open?
  People drive an hour because of what we tell them.

  Scenario: Dana asks about Saturday before she drives over
    When Dana asks "When are you open on Saturday?" on every channel
    Then Dana got an answer on every channel
