import type { ApplicationFile } from "#db/programme/application-file";
import type { Person } from "#lib/access";
import { missingOpinions, standingOpinions } from "#lib/programme/region";
import type { Locale } from "#lib/text/text";
import type { ShownOpinions } from "../_view/levels/shown-opinions";
import { translator } from "../translate";
import { momentText } from "./shown-criteria";

/** What the regions say of a firm, in words, and whether the reader speaks for one of them. */
export function shownOpinions(file: ApplicationFile, locale: Locale, reader: Person): ShownOpinions {
  const { application, round, opinions, regions, names, submission } = file;
  const translate = translator(locale);
  const standing = standingOpinions(opinions, application.snapshot);
  const nameOf = (id: string) => regions.find((region) => region.id === id)?.name ?? "";
  const firm = { region: application.region, opinions: standing };
  const isOpen = submission !== null && application.state === "submitted";
  const own = reader.region;
  const isAsked = own !== undefined && round.levels.some(({ level }) => level === own.level);
  const isClosed = own !== undefined && file.handedIn.includes(own.id);
  const missing = isOpen ? missingOpinions(round.levels, regions, firm, null) : [];
  return {
    given: opinions.map(({ id, region, outcome, reason, by, at, snapshot }) => ({
      ...{ id, outcome, reason, region: nameOf(region) },
      by: translate("levels.opinion.by", { person: names.get(by) ?? "", at: momentText(locale, at) }),
      outdated: snapshot === application.snapshot ? null : snapshot,
    })),
    missing: missing.map(({ name }) => name),
    shut: own
      ? []
      : missing
          .filter(({ id }) => file.handedIn.includes(id))
          .map(({ id, name }) => ({ region: name, href: `/${locale}/rounds/${round.id}/levels/${id}` })),
    own:
      isOpen && isAsked
        ? { region: nameOf(own.id), state: isClosed ? "closed" : standing[own.level] ? "again" : "open" }
        : null,
  };
}
