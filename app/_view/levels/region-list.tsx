import type { Translate } from "#app/translate";
import type { Status } from "#lib/rules/truth";
import { PressField } from "../press-field";
import { PrintButton } from "../print-button";
import staff from "../staff/staff.module.css";
import styles from "./levels.module.css";

export type ListedFirm = {
  id: string;
  name: string;
  code: string | null;
  rank: number | null;
  verdict: Status | null;
  outcome: "recommended" | "notRecommended" | null;
  reason: string;
  by: string;
  /** What the bureau decided, in words. */
  decision: string;
};

type Props = {
  /** Path of the list, of the round's firms and of the round. */
  home: string;
  firmsPath: string;
  round: { path: string; name: string };
  region: { id: string; name: string };
  firms: readonly ListedFirm[];
  quota: number | null;
  /** What became of the list last. */
  list: {
    id: string;
    stage: "ranked" | "handedIn" | "returned";
    day: string;
    person: string;
    note: string;
    hash: string;
  } | null;
  /** Whether the reader ranks and hands in, or may return it. */
  ranks: boolean;
  returns: boolean;
  typed: Readonly<Record<string, string>> | null;
  translate: Translate;
};

/** What a region recommends in a round, to be ranked, handed in, printed and taken along. */
export function RegionList(props: Props) {
  const { home, firmsPath, round, region, firms, quota, list, ranks, returns, translate } = props;
  const by = (outcome: ListedFirm["outcome"]) => firms.filter((firm) => firm.outcome === outcome);
  const [recommended, notRecommended, open] = [by("recommended"), by("notRecommended"), by(null)];
  const counts = { recommended: recommended.length, notRecommended: notRecommended.length, open: open.length };
  const table = { firmsPath, translate };
  const isOut = list?.stage === "handedIn";
  return (
    <>
      <p className="screen">
        <a href={`${round.path}/levels`}>{translate("levels.back")}</a>
      </p>
      <h1>{translate("levels.list.title", { region: region.name })}</h1>
      <p>{translate("levels.list.round", { round: round.name })}</p>
      <p>{translate("levels.list.lead", { ...counts, quota: quota ?? "none" })}</p>
      {list && <Stage list={list} translate={translate} />}
      <div className={`row ${styles.ways} screen`}>
        <PrintButton label={translate("levels.list.print")} />
        <a className="button quiet" href={`${home}/file`} download>
          {translate("levels.list.file")}
        </a>
      </div>
      <h2>{translate("levels.list.recommended")}</h2>
      {recommended.length === 0 && <p>{translate("levels.list.noneRecommended")}</p>}
      {recommended.length > 0 && ranks && !isOut && <Ranking {...props} firms={recommended} />}
      {recommended.length > 0 && !(ranks && !isOut) && <FirmTable {...table} firms={recommended} />}
      {notRecommended.length > 0 && (
        <>
          <h2>{translate("levels.list.notRecommended")}</h2>
          <FirmTable {...table} firms={notRecommended} />
        </>
      )}
      {open.length > 0 && (
        <section className="screen" aria-labelledby="open">
          <h2 id="open">{translate("levels.list.open")}</h2>
          <FirmTable {...table} firms={open} />
        </section>
      )}
      {returns && isOut && <GiveBack {...props} />}
      <p className={styles.sign}>{translate("levels.list.signature")}</p>
      {list && <p className="soft">{translate("levels.list.hash", { hash: list.hash })}</p>}
    </>
  );
}

/** What became of the list last. */
function Stage({ list, translate }: { list: NonNullable<Props["list"]>; translate: Translate }) {
  const { stage, day, person, note } = list;
  if (stage === "handedIn")
    return (
      <p className="notice">
        {translate("levels.list.handedIn", { day, person })}
        {note !== "" && ` ${note}`}
      </p>
    );
  return stage === "returned" ? (
    <p className="notice problem">{translate("levels.list.returned", { day, note })}</p>
  ) : null;
}

/** The recommended firms, to be put in order and handed in. */
function Ranking({ firmsPath, round, region, firms, list, typed, translate }: Props) {
  return (
    <form method="post" action={`${round.path}/rank`}>
      <PressField />
      <input type="hidden" name="region" value={region.id} />
      <input type="hidden" name="seen" value={list?.id ?? ""} />
      <p className="soft">{translate("levels.list.rankingHint")}</p>
      <FirmTable
        {...{ firmsPath, translate, firms }}
        ranking={(firm, place) => typed?.[`rank-${firm.id}`] ?? String(place + 1)}
      />
      <label className={staff.field}>
        {translate("levels.list.note")}
        <textarea name="note" rows={2} maxLength={1000} defaultValue={typed?.note ?? ""} />
      </label>
      <p className="soft">{translate("levels.list.handInHint")}</p>
      <div className="row">
        <button type="submit" name="stage" value="ranked" className="button quiet">
          {translate("levels.list.save")}
        </button>
        <button type="submit" name="stage" value="handedIn" className="button">
          {translate("levels.list.handIn")}
        </button>
      </div>
    </form>
  );
}

/** Where the bureau gives a list back that was handed in. */
function GiveBack({ round, region, list, typed, translate }: Props) {
  return (
    <form method="post" action={`${round.path}/return-list`} className={`${staff.card} screen`}>
      <PressField />
      <input type="hidden" name="region" value={region.id} />
      <input type="hidden" name="seen" value={list?.id ?? ""} />
      <label className={staff.field}>
        {translate("levels.list.returnNote")}
        <textarea name="note" rows={2} required maxLength={1000} defaultValue={typed?.note ?? ""} />
      </label>
      <p className="soft">{translate("levels.list.returnHint")}</p>
      <button type="submit" className="button quiet">
        {translate("levels.list.return")}
      </button>
    </form>
  );
}

type TableProps = {
  firms: readonly ListedFirm[];
  firmsPath: string;
  /** What stands in the field for a firm's rank; without it, ranks are only shown. */
  ranking?: (firm: ListedFirm, place: number) => string;
  translate: Translate;
};

const columns = ["rank", "firm", "code", "verdict", "opinion", "by", "decision"] as const;

function FirmTable({ firms, firmsPath, ranking, translate }: TableProps) {
  const isRanked = ranking !== undefined || firms.some(({ rank }) => rank !== null);
  const shown = columns.filter((column) => isRanked || column !== "rank");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={staff.scroll} aria-label={translate("levels.list.recommended")} tabIndex={0}>
      <table className={`${styles.list} ${staff.stacked}`}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col">
                {translate(`levels.list.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firms.map((firm, place) => (
            <tr key={firm.id}>
              {isRanked && (
                <td data-label={translate("levels.list.columns.rank")}>
                  {ranking ? (
                    <input
                      type="text"
                      inputMode="numeric"
                      name={`rank-${firm.id}`}
                      className={styles.rank}
                      maxLength={5}
                      required
                      aria-label={translate("levels.list.rankOf", { firm: firm.name })}
                      defaultValue={ranking(firm, place)}
                    />
                  ) : (
                    firm.rank
                  )}
                </td>
              )}
              <th scope="row" className={styles.firm}>
                <a href={`${firmsPath}/${firm.id}`}>{firm.name}</a>
              </th>
              <td data-label={translate("levels.list.columns.code")}>{firm.code}</td>
              <td data-label={translate("levels.list.columns.verdict")}>
                {firm.verdict && translate(`review.statuses.${firm.verdict}`)}
              </td>
              <td className={styles.reason} data-label={translate("levels.list.columns.opinion")}>
                {firm.reason}
              </td>
              <td data-label={translate("levels.list.columns.by")}>{firm.by}</td>
              <td data-label={translate("levels.list.columns.decision")}>{firm.decision}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
