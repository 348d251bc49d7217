import type { Formula } from "./rule-set";
import { better, type Code, notApplicable, opposite, settledTruth, Truth, worse } from "./truth";

/** Several readings of one text, perhaps with one that asks nothing, and what a person finds where they differ. */
type Disputed<Atom> = { disputed: Expression<Atom>[]; orNothing: boolean; finding: Expression<Atom> };

/** One atom, all of several, any of several, the opposite of one, or a text that is read in several ways. */
export type Expression<Atom> =
  | Atom
  | { all: Expression<Atom>[] }
  | { any: Expression<Atom>[] }
  | { not: Expression<Atom> }
  | Disputed<Atom>;

/** What a whole comes to by what its parts come to. */
export type Joints<Value> = {
  all: (parts: Value[]) => Value;
  any: (parts: Value[]) => Value;
  not: (part: Value) => Value;
  disputed: (parts: Value[], orNothing: boolean, finding: Value) => Value;
};

/** What an expression comes to by what each of its atoms comes to. */
export function folded<Atom extends string | number, Value>(
  expression: Expression<Atom>,
  of: (atom: Atom) => Value,
  joints: Joints<Value>,
): Value {
  if (typeof expression !== "object") return of(expression);
  const part = (each: Expression<Atom>) => folded(each, of, joints);
  if ("all" in expression) return joints.all(expression.all.map(part));
  if ("any" in expression) return joints.any(expression.any.map(part));
  if ("not" in expression) return joints.not(part(expression.not));
  return joints.disputed(expression.disputed.map(part), expression.orNothing, part(expression.finding));
}

/** How something stands for a firm, which is told by its values, or by its place among columns. Allocates nothing. */
export type Answer<Firm> = (firm: Firm) => Code;

/** Stops at the first part that is unmet. */
const allOf =
  <Firm>(parts: Answer<Firm>[]): Answer<Firm> =>
  (firm) => {
    let code: Code = notApplicable;
    for (const part of parts) {
      code = worse(code, part(firm));
      if (code === Truth.unmet) break;
    }
    return code;
  };

/** Stops at the first part that is met. */
const anyOf =
  <Firm>(parts: Answer<Firm>[]): Answer<Firm> =>
  (firm) => {
    let code: Code = notApplicable;
    for (const part of parts) {
      code = better(code, part(firm));
      if (code === Truth.met) break;
    }
    return code;
  };

const disputedOf =
  <Firm>(parts: Answer<Firm>[], orNothing: boolean, finding: Answer<Firm>): Answer<Firm> =>
  (firm) => {
    let worst: Code = Truth.met;
    let best: Code = orNothing ? Truth.met : Truth.unmet;
    for (const part of parts) {
      const code = part(firm);
      worst = worse(worst, code);
      best = better(best, code);
    }
    return settledTruth(worst, best, finding(firm));
  };

/** Compiles an expression over what answers for its atoms. */
export const answerTo = <Atom extends string | number, Firm>(
  expression: Expression<Atom>,
  reader: (atom: Atom) => Answer<Firm>,
): Answer<Firm> =>
  folded<Atom, Answer<Firm>>(expression, reader, {
    all: allOf,
    any: anyOf,
    not: (part) => (firm) => opposite(part(firm)),
    disputed: disputedOf,
  });

/** How each criterion stands, by id. */
export type CodeIn = (criterion: string) => Code;

/** How a formula stands by how its criteria do. */
export const formulaCode = (formula: Formula, codeIn: CodeIn): Code =>
  answerTo<string, void>(formula, (criterion) => () => codeIn(criterion))();
