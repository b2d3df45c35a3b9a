package reve.game.fusion;

import reve.game.esprit.Element;

/** Two elements in whichever order. */
record ElementPair(Element first, Element second) {
  ElementPair {
    if (first.compareTo(second) > 0) {
      Element later = first;
      first = second;
      second = later;
    }
  }
}
