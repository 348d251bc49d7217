import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import styles from "#app/_view/staff/staff.module.css";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { readLook } from "#app/acts/programme/take-list";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { type Translate, translator } from "#app/translate";
import type { ListLook } from "#app/work/tables/list-messages";
import { database } from "#db/client";
import { listColumns } from "#lib/programme/list-headings";
import { SheetForm, TakePreview } from "./look-parts";
import matching from "./match.module.css";

type Props = {
  params: Promise<{ locale: string; round: string; job: string }>;
  searchParams: Promise<{ problem?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("rounds.invite.matchTitle");

/** Where the matching of a list's columns is confirmed or corrected before anything is taken from it. */
export default async function MatchPage({ params, searchParams }: Props) {
  const { locale: word, round: id, job } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "invite-firms");
  const { look } = (await readLook(await database(), actor, { round: id, job }, new Date())) ?? notFound();
  const query = await searchParams;
  const before = await fieldsBefore(query.kept);
  const translate = translator(locale);
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <h1>{translate("rounds.invite.matchTitle")}</h1>
      <p className="lead">{translate("rounds.invite.matchLead", { rows: look.rows })}</p>
      {look.sheet && <SheetForm {...{ home: `/${locale}/rounds/${id}`, job, sheet: look.sheet, translate }} />}
      <KeptNotice kept={before} translate={translate} />
      {query.problem && (
        <Alert>
          <a href="#name">{translate("rounds.invite.needsName")}</a>
        </Alert>
      )}
      {look.rows === 0 ? (
        <p>{translate("rounds.invite.matchEmpty")}</p>
      ) : (
        <>
          <h2 id="sample">{translate("rounds.invite.sample")}</h2>
          <Sample look={look} />
          <ColumnForm
            {...{ look, translate }}
            action={`/${locale}/rounds/${id}/invite/match/${job}/take`}
            typed={typedInto(before, "take")}
          />
        </>
      )}
    </RoundFrame>
  );
}

type ColumnProps = { look: ListLook; action: string; typed: Record<string, string> | null; translate: Translate };

/** In which column of the list each thing stands. */
function ColumnForm({ look, action, typed, translate }: ColumnProps) {
  return (
    <form method="post" action={action}>
      <PressField />
      <div className={matching.columns}>
        {listColumns.map((column) => (
          <div key={column} className={styles.field}>
            <label htmlFor={column}>
              <strong>{translate(`rounds.invite.columns.${column}`)}</strong>
            </label>
            <select id={column} name={column} defaultValue={typed?.[column] ?? String(look.matching[column] ?? "")}>
              <option value="">{translate("rounds.invite.noColumn")}</option>
              {look.headings.map((heading, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings may repeat
                <option key={place} value={place}>
                  {translate("rounds.invite.column", { number: place + 1, heading })}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <TakePreview {...{ look, translate }} renews={Boolean(typed?.renews)} />
      <p>
        <button type="submit" className="button">
          {translate("rounds.invite.take")}
        </button>
      </p>
    </form>
  );
}

/** The first rows of the list. */
function Sample({ look: { headings, sample } }: { look: ListLook }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={styles.scroll} aria-labelledby="sample" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {headings.map((heading, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings may repeat
              <th key={place} scope="col">
                {heading || place + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((cells, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a list may be equal
            <tr key={line}>
              {headings.map((_, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={place}>{cells[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
