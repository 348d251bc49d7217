import type { Translate } from "#app/translate";
import { type Region, type RegionLevel, regionLevels } from "#lib/programme/region";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./levels.module.css";

type Line = Region & { people: number; firms: number };
export type TypedRegion = { id: string; name: string; level: string; parent: string; spellings: string };

type Props = {
  home: string;
  regions: readonly Line[];
  strays: readonly { name: string; firms: number }[];
  /** Whether the reader may change them. */
  manages: boolean;
  /** What was typed of a region that was not saved. */
  typed: TypedRegion | null;
  number: (value: number) => string;
  translate: Translate;
};

const columns = ["name", "level", "parent", "spellings", "people", "firms"] as const;

/** What is told of the regions: of cities and spellings only where there are any. */
const columnsOf = (regions: readonly Line[]) =>
  columns.filter((column) => {
    if (column === "parent") return regions.some(({ parent }) => parent !== null);
    return column !== "spellings" || regions.some(({ spellings }) => spellings.length > 0);
  });

const isCount = (column: string): boolean => column === "people" || column === "firms";

/** A city, then its counties; counties under no city last. */
export function inOrder<Each extends Pick<Region, "id" | "level" | "parent">>(regions: readonly Each[]): Each[] {
  const cities = regions.filter(({ level }) => level === "city");
  const under = (city: string | null) => regions.filter(({ level, parent }) => level === "county" && parent === city);
  return [...cities.flatMap((city) => [city, ...under(city.id)]), ...under(null)];
}

/** The regions under a bureau, with what can be changed about each. */
export function Regions(props: Props) {
  const { home, regions, strays, manages, translate } = props;
  return (
    <>
      {regions.length === 0 ? <p>{translate("regions.none")}</p> : <RegionTable {...props} />}
      {strays.length > 0 && <Strays {...{ home, strays, regions, manages, translate }} />}
      {manages && <RegionForms {...props} />}
    </>
  );
}

function RegionTable({ regions, number, translate }: Props) {
  const nameOf = (id: string | null) => regions.find((region) => region.id === id)?.name ?? null;
  const shown = columnsOf(regions);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={staff.scroll} aria-label={translate("regions.title")} tabIndex={0}>
      <table className={`${styles.list} ${staff.stacked}`}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col" className={isCount(column) ? staff.number : undefined}>
                {translate(`regions.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(regions).map((region) => (
            <tr key={region.id}>
              <th scope="row" className={region.parent ? styles.below : undefined}>
                {region.name}
              </th>
              <td data-label={translate("regions.columns.level")}>{translate(`regions.levels.${region.level}`)}</td>
              {shown.includes("parent") && (
                <td data-label={translate("regions.columns.parent")}>{nameOf(region.parent)}</td>
              )}
              {shown.includes("spellings") && (
                <td data-label={translate("regions.columns.spellings")}>{region.spellings.join("、")}</td>
              )}
              <td className={staff.number} data-label={translate("regions.columns.people")}>
                {number(region.people)}
              </td>
              <td className={staff.number} data-label={translate("regions.columns.firms")}>
                {number(region.firms)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A form for each region, and one for another. */
function RegionForms({ home, regions, typed, translate }: Props) {
  const form = { home, cities: regions.filter(({ level }) => level === "city"), translate };
  return (
    <>
      {inOrder(regions).map((region) => (
        <details key={region.id} open={typed?.id === region.id}>
          <summary>{translate("regions.edit", { name: region.name })}</summary>
          <RegionForm
            {...form}
            typed={typed?.id === region.id ? typed : typedOf(region)}
            cities={form.cities.filter(({ id }) => id !== region.id)}
          />
          <form method="post" action={`${home}/end`}>
            <PressField />
            <input type="hidden" name="id" value={region.id} />
            <p className="soft">{translate("regions.endHint")}</p>
            <button type="submit" className="button danger">
              {translate("regions.end")}
            </button>
          </form>
        </details>
      ))}
      <section aria-labelledby="add" className={staff.card}>
        <h2 id="add">{translate("regions.add")}</h2>
        <RegionForm {...form} typed={typed?.id === "" ? typed : typedOf(null)} />
      </section>
    </>
  );
}

const typedOf = (region: Region | null): TypedRegion => ({
  id: region?.id ?? "",
  name: region?.name ?? "",
  level: region?.level ?? "county",
  parent: region?.parent ?? "",
  spellings: region?.spellings.join("\n") ?? "",
});

type FormProps = {
  home: string;
  cities: readonly Pick<Region, "id" | "name">[];
  typed: TypedRegion;
  translate: Translate;
};

/** Where a region is written down. */
function RegionForm({ home, cities, typed, translate }: FormProps) {
  return (
    <form method="post" action={`${home}/save`} className={staff.short}>
      <PressField />
      <input type="hidden" name="id" value={typed.id} />
      <label className={staff.field}>
        {translate("regions.name")}
        <input type="text" name="name" required maxLength={60} defaultValue={typed.name} />
      </label>
      <label className={staff.field}>
        {translate("regions.level")}
        <select name="level" defaultValue={typed.level}>
          {regionLevels.map((level: RegionLevel) => (
            <option key={level} value={level}>
              {translate(`regions.levels.${level}`)}
            </option>
          ))}
        </select>
      </label>
      {cities.length > 0 && (
        <label className={staff.field}>
          {translate("regions.parent")}
          <select name="parent" defaultValue={typed.parent}>
            <option value="">{translate("regions.noParent")}</option>
            {cities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={staff.field}>
        {translate("regions.spellings")}
        <textarea name="spellings" rows={3} maxLength={1300} defaultValue={typed.spellings} />
        <span className="soft">{translate("regions.spellingsHint")}</span>
      </label>
      <button type="submit" className="button">
        {translate("regions.save")}
      </button>
    </form>
  );
}

/** Names in lists that are none of the regions', each with where it can be counted in. */
function Strays({
  home,
  strays,
  regions,
  manages,
  translate,
}: Pick<Props, "home" | "strays" | "regions" | "manages" | "translate">) {
  return (
    <section aria-labelledby="strays">
      <h2 id="strays">{translate("regions.strays")}</h2>
      <p className="soft">{translate("regions.straysHint")}</p>
      <ul className={styles.strays}>
        {strays.map(({ name, firms }) => (
          <li key={name}>
            {translate("regions.strayLine", { name, firms })}
            {manages && regions.length > 0 && (
              <form method="post" action={`${home}/assign`}>
                <PressField />
                <input type="hidden" name="name" value={name} />
                <label>
                  {translate("regions.assignTo", { name })}
                  <select name="id">
                    {inOrder(regions).map((region) => (
                      <option key={region.id} value={region.id}>
                        {region.name}
                      </option>
                    ))}
                  </select>
                </label>
                <button type="submit" className="button quiet">
                  {translate("regions.assign")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
