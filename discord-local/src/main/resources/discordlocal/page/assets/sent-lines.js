const KEPT = 50;

/** What was sent from this window, to go back and forth in. */
export class SentLines {
  #lines = [];
  #back = 0;

  keep(line) {
    this.#back = 0;
    if (this.#lines.at(-1) !== line) {
      this.#lines.push(line);
    }
    this.#lines.splice(0, this.#lines.length - KEPT);
  }

  get recalling() {
    return this.#back > 0;
  }

  returnToEnd() {
    this.#back = 0;
  }

  /** The line that lies some steps further back, or an empty one at the end. */
  recall(steps) {
    this.#back = Math.max(0, Math.min(this.#lines.length, this.#back + steps));
    return this.#back === 0 ? '' : this.#lines[this.#lines.length - this.#back];
  }
}
