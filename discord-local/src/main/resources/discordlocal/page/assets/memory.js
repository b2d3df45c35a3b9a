const dismissed = new Map();

/** What this browser remembers for a user, or for everyone when the user is empty. */
export function recall(user, what) {
  try {
    return localStorage.getItem(`local-discord/${user}/${what}`);
  } catch {
    return null;
  }
}

/** Remembers as long as the browser allows; a private window may forget. */
export function remember(user, what, value) {
  try {
    localStorage.setItem(`local-discord/${user}/${what}`, value);
  } catch {
    // A browser without storage loses only comfort.
  }
}

/** The messages that a user has dismissed in this window. */
export function dismissedBy(user) {
  if (!dismissed.has(user)) {
    dismissed.set(user, new DismissedMessages(user));
  }
  return dismissed.get(user);
}

class DismissedMessages {
  #key;
  #ids;

  constructor(user) {
    this.#key = `local-discord/${user}/dismissed`;
    this.#ids = new Set(this.#stored());
  }

  has(id) {
    return this.#ids.has(id);
  }

  add(id) {
    this.#ids.add(id);
    try {
      sessionStorage.setItem(this.#key, JSON.stringify([...this.#ids].slice(-500)));
    } catch {
      // Dismissed until the page is read again.
    }
  }

  #stored() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? '[]');
    } catch {
      return [];
    }
  }
}
