import type { Translate } from "#app/translate";
import type { ApplicationState } from "#lib/programme/application";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import staff from "../staff/staff.module.css";
import { type RuleShown, reasonWords } from "./drawn";

export type FirmShown = {
  id: string;
  number: number;
  firmName: string;
  uscc: string | null;
  region: string | null;
  state: ApplicationState;
  verified: number;
  reasons: readonly string[];
};

type Props = {
  locale: Locale;
  round: string;
  firms: readonly FirmShown[];
  rule: RuleShown;
  translate: Translate;
};

/** The firms of a draw, each with why it was taken. */

export function DrawnFirms({ locale, round, firms, rule, translate }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard
    <section className={staff.scroll} aria-label={translate("visits.firms")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className={staff.number}>
              {translate("board.columns.number")}
            </th>
            <th scope="col">{translate("desk.firm")}</th>
            <th scope="col">{translate("desk.reasons")}</th>
            <th scope="col">{translate("desk.state")}</th>
            <th scope="col">{translate("desk.verification")}</th>
          </tr>
        </thead>
        <tbody>
          {firms.map((firm) => (
            <tr key={firm.id}>
              <td className={staff.number}>{firm.number}</td>
              <th scope="row">
                <a href={`/${locale}/rounds/${round}/firms/${firm.id}`}>{firm.firmName}</a>
                <br />
                <small className="soft">{[firm.uscc, firm.region].filter(Boolean).join(" · ")}</small>
              </th>
              <td>{reasonWords(firm.reasons, rule, translate).join(languages[locale].listComma)}</td>
              <td>{translate(`rounds.standing.${firm.state}`)}</td>
              <td>
                {firm.verified > 0
                  ? translate("desk.verifiedCount", { count: firm.verified })
                  : translate("desk.notVerified")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
