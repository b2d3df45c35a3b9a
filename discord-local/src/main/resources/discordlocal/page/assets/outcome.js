/** What to tell of the answer to an act; null if all went well. A bot that still thinks has not failed. */
export function problemIn(answer) {
  const failed = answer.error && !answer.messages?.some((message) => message.deferred);
  return answer.refused ?? (failed ? 'This interaction failed' : null);
}
