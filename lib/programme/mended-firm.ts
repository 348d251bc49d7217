import { usccProblemOf } from "../rules/uscc";
import { emailProblemOf, emailText } from "../text/email";
import { phoneProblemOf, phoneText } from "../text/phone";
import { cellText, codeText, longest } from "./firm-list";
import { type ListColumn, listColumns } from "./list-headings";

/** What an officer typed of a firm, and what is wrong with each of it; reasons have their words in `firmList.problems`. */
export type MendProblem = "missing" | "too-long" | "code" | "code-number" | "email" | "phone";
export type TypedFirm = Readonly<Record<ListColumn, string>>;

const tidied: Partial<Record<ListColumn, (typed: string) => string>> = {
  uscc: codeText,
  email: emailText,
  phone: phoneText,
};

function problemOf(column: ListColumn, text: string): MendProblem | null {
  if (text === "") return column === "name" ? "missing" : null;
  if ([...text].length > longest[column]) return "too-long";
  switch (column) {
    case "uscc": {
      const problem = usccProblemOf(text);
      if (problem?.code === "digits-lost") return "code-number";
      // Some were given out with another check character, and only the licence can tell.
      return problem && problem.code !== "wrong-check" ? "code" : null;
    }
    case "email":
      return emailProblemOf(text) ? "email" : null;
    case "phone":
      return phoneProblemOf(text) ? "phone" : null;
    default:
      return null;
  }
}

/** What was typed of a firm as it is stored, blanks as `null`, with all that is wrong with it. */
export function readTypedFirm(typed: TypedFirm): {
  firm: { name: string } & Record<Exclude<ListColumn, "name">, string | null>;
  problems: Partial<Record<ListColumn, MendProblem>>;
} {
  const texts = Object.fromEntries(
    listColumns.map((column) => [column, tidied[column]?.(typed[column]) ?? cellText(typed[column])]),
  ) as Record<ListColumn, string>;
  const problems = Object.fromEntries(
    listColumns.flatMap((column) => {
      const problem = problemOf(column, texts[column]);
      return problem ? [[column, problem]] : [];
    }),
  );
  const { name, uscc, region, industry, contact, phone, email } = texts;
  const orNull = (text: string) => text || null;
  return {
    firm: {
      name,
      uscc: orNull(uscc),
      region: orNull(region),
      industry: orNull(industry),
      contact: orNull(contact),
      phone: orNull(phone),
      email: orNull(email),
    },
    problems,
  };
}

/** How a firm is reached, as it is typed. */
export type TypedContacts = Pick<TypedFirm, "contact" | "phone" | "email">;

/** How a firm is reached, as it is stored, with all that is wrong with it. */
export function readTypedContacts(typed: TypedContacts) {
  const { firm, problems } = readTypedFirm({ name: "", uscc: "", region: "", industry: "", ...typed });
  const { name: _, ...own } = problems;
  const { contact, phone, email } = firm;
  return { contacts: { contact, phone, email }, problems: own };
}
