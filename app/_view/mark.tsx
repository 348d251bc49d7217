/** The service's own mark: a leap over a bar, ending in the diamond that stands for the firm on every chart. */
export const Mark = ({ className }: { className?: string | undefined }) => (
  <svg className={className} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <path d="M15 17v11" fill="none" stroke="var(--ink)" strokeWidth="3" />
    <path d="M4 27C5 12 12 4 22 8.5" fill="none" stroke="var(--accent)" strokeWidth="3" />
    <path d="M25 6.5 30 11.5 25 16.5 20 11.5Z" fill="var(--own)" />
  </svg>
);
