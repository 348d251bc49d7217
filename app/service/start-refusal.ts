/** Why the service does not start on the data that it was given, and what to do about it; for whoever starts it. */
export class StartRefusal extends Error {
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.name = "StartRefusal";
    this.remedy = remedy;
  }
}
