"use client";

import { useEffect, useState } from "react";

/** Prints the page; there only where scripts run. */
export function PrintButton({ label }: { label: string }) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return (
    <button
      type="button"
      className="button quiet screen"
      style={{ visibility: live ? "visible" : "hidden" }}
      onClick={() => window.print()}
    >
      {label}
    </button>
  );
}
