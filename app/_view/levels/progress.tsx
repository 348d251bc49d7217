import type { Translate } from "#app/translate";
import type { ListStage, Region } from "#lib/programme/region";
import staff from "../staff/staff.module.css";
import styles from "./levels.module.css";
import { inOrder } from "./regions";

export type ShownProgress = {
  region: Region;
  firms: number;
  submitted: number;
  recommended: number;
  notRecommended: number;
  decided: number;
  quota: number | null;
  /** What became of its list, and on which day. */
  list: { stage: ListStage; day: string } | null;
};

type Props = {
  home: string;
  regions: readonly ShownProgress[];
  strays: number;
  number: (value: number) => string;
  translate: Translate;
};

const columns = [
  ...(["region", "firms", "submitted", "open", "recommended", "notRecommended"] as const),
  ...(["quota", "list", "decided"] as const),
] as const;

/** How far every region is in a round, each leading to its list. */
export function LevelProgress({ home, regions, strays, number, translate }: Props) {
  const byRegion = new Map(regions.map((line) => [line.region.id, line]));
  const cells = (line: ShownProgress) => ({
    firms: number(line.firms),
    submitted: number(line.submitted),
    open: number(line.submitted - line.recommended - line.notRecommended),
    recommended: number(line.recommended),
    notRecommended: number(line.notRecommended),
    quota: line.quota === null ? translate("levels.unlimited") : number(line.quota),
    list: line.list
      ? translate("levels.stageOn", { stage: translate(`levels.stages.${line.list.stage}`), day: line.list.day })
      : translate("levels.noList"),
    decided: number(line.decided),
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={staff.scroll} aria-label={translate("levels.title")} tabIndex={0}>
        <table className={`${styles.list} ${staff.stacked}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={numeric(column) ? staff.number : undefined}>
                  {translate(`levels.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(regions.map(({ region }) => region)).map((region) => {
              const line = byRegion.get(region.id);
              return (
                line && (
                  <tr key={region.id}>
                    <th scope="row" className={region.parent ? styles.below : undefined}>
                      <a href={`${home}/${region.id}`}>{region.name}</a>
                    </th>
                    {Object.entries(cells(line)).map(([column, text]) => (
                      <td
                        key={column}
                        className={numeric(column) ? staff.number : undefined}
                        data-label={translate(`levels.columns.${column as keyof ReturnType<typeof cells>}`)}
                      >
                        {text}
                      </td>
                    ))}
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </section>
      {strays > 0 && <p className="soft">{translate("levels.strays", { firms: strays })}</p>}
    </>
  );
}

const numeric = (column: string): boolean => column !== "region" && column !== "list";
