/** What is wrong and what to do about it, for the person at the keyboard. */
export class Trouble extends Error {
  constructor(...lines) {
    super(lines.join("\n"));
  }
}
