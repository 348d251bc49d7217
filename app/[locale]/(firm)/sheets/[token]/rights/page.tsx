import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Give } from "#app/_view/rights/give";
import { PreviewOfRights } from "#app/_view/rights/preview";
import { RightsList } from "#app/_view/rights/rights-list";
import { RowEditor } from "#app/_view/rights/row-editor";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { sectionOfFact } from "#app/acts/sheets/asked";
import { rightsOn } from "#app/acts/sheets/rights";
import { rightsAsked } from "#app/acts/sheets/rights-asked";
import { pathWith } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { rightsAtMost } from "#lib/programme/rights-table";
import { rightsReading } from "#questionnaires/facts/rights-reading";
import { draftRow, draftTable } from "./draft";
import { OwnName } from "./own-name";
import { countedWords, kindCounts, listedRights, previewOf, rowForm, saidOfAll, shownAtOnce } from "./shown-rights";

type Query = Partial<Record<"draft" | "row" | "from" | "done" | "count" | "problem", string>>;
type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("rights.title") };
}

const faults = [
  ...(["nothing", "empty", "too-many-rows", "too-large", "old-workbook", "web-page", "took-too-long"] as const),
  ...(["not-a-table", "too-often", "too-many", "stale", "gone", "row"] as const),
];
const dones = ["taken", "saved", "removed", "cleared", "renamed"] as const;

/** The firm's rights: what counts, a table that is pasted or uploaded, and the list with one row at a time. */
export default async function RightsPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const query = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const home = `/${locale}/sheets/${token}`;
  if (!opened.mayMend) redirect(`${home}/official`);
  const translate = translator(locale);
  const asked = rightsAsked(opened);
  const { rows, revision, isNone } = rightsOn(opened);
  const given = { opened, asked, locale };
  const table = query.row === undefined ? await draftTable(opened, query.draft) : null;
  const row = query.row === undefined ? null : rowForm(given, query.row, await draftRow(opened.sheet.id, query.draft));
  const { owner } = rightsReading.fields;
  const fault = faults.find((each) => each === query.problem);
  const done = dones.find((each) => each === query.done);
  const first = Math.min(Math.max(1, Number(query.from) || 1), Math.max(1, rows.length));
  const from = first - ((first - 1) % shownAtOnce);
  const action = `${home}/rights`;
  const shown = { draft: query.draft, row: query.row, from: query.from };
  return (
    <main id="main" className="sheet wide">
      <p className="soft">
        <a href={`${home}/official/${sectionOfFact(rightsReading.list)}#${rightsReading.list}`}>
          {translate("rights.back")}
        </a>
      </p>
      <h1>{translate("rights.title")}</h1>
      <p className="lead">{translate("rights.lead")}</p>
      <p>{countedWords(given)}</p>
      <OwnName
        {...{ opened, table, locale, home, problem: query.problem }}
        typed={row?.problems[owner] === undefined ? undefined : row.cells[owner]}
        back={pathWith(action, shown)}
      />
      {done && (
        <p className="notice" role="status">
          {translate(`rights.done.${done}`, { count: Number(query.count) || 0 })}
        </p>
      )}
      {fault && (
        <p className="notice problem" role="alert">
          {translate(`rights.faults.${fault}`, { most: rightsAtMost, room: asked.fact.atMost })}
        </p>
      )}
      {row && (
        <RowEditor
          key={row.place}
          form={row}
          list={rightsReading.list}
          base={revision}
          action={action}
          marks={{ save: crypto.randomUUID(), remove: crypto.randomUUID() }}
          words={rowWords(locale, row.place)}
        />
      )}
      {table && query.draft !== undefined && (
        <PreviewOfRights
          preview={previewOf(given, table, query.draft)}
          base={revision}
          action={action}
          locale={locale}
        />
      )}
      {!row && !table && <Give action={action} locale={locale} />}
      {!row && !table && (
        <RightsList
          {...{ action, locale, from, isNone }}
          base={revision}
          total={rows.length}
          kinds={kindCounts(
            rows.map((each) => each[rightsReading.fields.kind]),
            asked,
            locale,
          )}
          rights={listedRights(given, from)}
          said={saidOfAll(given)}
        />
      )}
    </main>
  );
}

/** The words of the form of one row. */
function rowWords(locale: Parameters<typeof translator>[0], place: string) {
  const translate = translator(locale);
  return {
    title: place === "" ? translate("rights.row.newTitle") : translate("rights.row.title", { row: place }),
    save: translate("rights.row.save"),
    saveNext: translate("rights.row.saveNext"),
    remove: translate("rights.row.remove"),
    cancel: translate("rights.row.cancel"),
    notADay: translate("rights.row.notADay"),
    missing: translate("rights.row.missing"),
  };
}
