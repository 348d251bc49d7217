import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { rightsOn } from "#app/acts/sheets/rights";
import { translator } from "#app/translate";
import { isOfOthers } from "#lib/programme/right-doubts";
import { firmNamedIn, ownersIn } from "#lib/programme/right-owners";
import type { RightsTable } from "#lib/programme/rights-rows";
import type { Locale } from "#lib/text/text";
import { rightsReading } from "#questionnaires/facts/rights-reading";
import { FirmName } from "../firm-name";

type Props = {
  opened: OpenFacts;
  /** A table that was read and is not taken yet. */
  table: RightsTable | null;
  /** The owner of a row that was typed and is not taken for it. */
  typed: string | undefined;
  locale: Locale;
  home: string;
  back: string;
  problem: string | undefined;
};

/** The owners of rights that stand under other names than that of the firm. */
function otherOwners({ opened, table, typed }: Pick<Props, "opened" | "table" | "typed">): string[][] {
  const { fields } = rightsReading;
  const ofTable = table?.rights.flatMap(({ problems, owners }) => (problems.includes("not-ours") ? [owners] : []));
  const listed = rightsOn(opened).rows.filter((row) => isOfOthers(row, rightsReading, opened.sheet.firmName));
  const named = ofTable ?? [...listed.map((row) => row[fields.owner] ?? ""), ...(typed === undefined ? [] : [typed])];
  return named.map(ownersIn);
}

/** By which name rights are the firm's, how many stand under others, and how to put it right: the name, or the register. */
export function OwnName({ opened, table, typed, locale, home, back, problem }: Props) {
  const { sheet, actor } = opened;
  const translate = translator(locale);
  const others = otherOwners({ opened, table, typed });
  const form = { sheet, actor, locale, home, back, problem };
  if (sheet.firmName === null) return null;
  if (others.length === 0)
    return (
      <>
        <p className="soft">{translate("rights.names.by", { firm: sheet.firmName })}</p>
        <FirmName {...form} />
      </>
    );
  return (
    <div className="notice" id="names">
      <p>
        <strong>{translate("rights.names.others", { count: others.length, firm: sheet.firmName })}</strong>
      </p>
      <p>{translate(sheet.state === "draft" ? "rights.names.mend" : "rights.names.sealed")}</p>
      <FirmName {...form} proposed={firmNamedIn(others, null)} />
    </div>
  );
}
