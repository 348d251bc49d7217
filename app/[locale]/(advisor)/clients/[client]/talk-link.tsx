import { pathWith } from "#app/forms/way-back";
import type { Translate } from "#app/translate";

type Props = { translate: Translate; home: string; on: string; name: string };

/** The way to what is talked about at a place of a client. */
export const TalkLink = ({ translate, home, on, name }: Props) => (
  <a
    className="soft screen"
    href={pathWith(`${home}/talk`, { on })}
    aria-label={translate("threads.openAbout", { name })}
  >
    {translate("threads.open")}
  </a>
);
