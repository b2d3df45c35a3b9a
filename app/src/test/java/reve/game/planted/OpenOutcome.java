package reve.game.planted;

interface OpenOutcome {
  final class Case implements OpenOutcome {}
}
