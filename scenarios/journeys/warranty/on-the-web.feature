@warranty
Feature: Claiming the warranty on the web
  What breaks by itself is ours to mend.

  Scenario: Ines's toaster stopped heating
    Given Ines ordered 1 "toaster" on the web
    When Ines claims the warranty of "toaster" on the web because "it stopped heating"
    Then the claim is accepted

  Scenario: Ines's toaster fell into the lake
    Given Ines ordered 1 "toaster" on the web
    When Ines claims the warranty of "toaster" on the web because "I dropped it into the lake"
    Then the claim is denied
