import type { ReactNode } from "react";

/** Says above a page what stood in the way of the form that was sent from it. */
export function Alert({ children }: { children: ReactNode }) {
  return (
    <div className="notice problem" role="alert">
      <p>{children}</p>
    </div>
  );
}
