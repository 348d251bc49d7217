/** Why a file is no table; the words are in `rounds.badRows`. */
export class TableFault extends Error {
  readonly reason: string;
  readonly line: number;

  constructor(reason: string, line = 1) {
    super(reason);
    this.name = "TableFault";
    this.reason = reason;
    this.line = line;
  }
}
