type Props = {
  id: string;
  title: string;
  /** What it means for those who leave it as it is. */
  hint?: string;
  /** Whether it is in the way, rather than in doubt. */
  isInTheWay?: boolean;
  obstacles: { id: string; message: string | null; places: { words: string; href: string }[] }[];
};

/** What has to be put right, each with a link to every place that it is about. */
export function ObstacleList({ id, title, hint, isInTheWay = false, obstacles }: Props) {
  return (
    <div
      id={id}
      tabIndex={-1}
      className={isInTheWay ? "notice problem" : "notice"}
      {...(isInTheWay && { role: "alert" })}
    >
      <p>
        <strong>{title}</strong>
      </p>
      {hint && <p>{hint}</p>}
      <ul>
        {obstacles.map(({ id, message, places }) => {
          const links = places.map(({ words, href }) => (
            <a key={href} href={href}>
              {words}
            </a>
          ));
          return (
            <li key={id}>
              {message === null ? (
                links
              ) : (
                <>
                  {message}
                  <ul>
                    {links.map((link) => (
                      <li key={link.key}>{link}</li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
