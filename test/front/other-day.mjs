// Loaded before a command of ours: it runs as if it began at the moment that OTHER_DAY says, in milliseconds since 1970.
const Real = Date;
const ahead = Number(process.env.OTHER_DAY) - Real.now();

globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [Real.now() + ahead] : given));
  }
  static now() {
    return Real.now() + ahead;
  }
};
