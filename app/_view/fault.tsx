"use client";

type Props = { error: Error & { digest?: string } };

/** The page of a fault of ours, in both languages: whatever gives words may be what failed. */
export function Fault({ error }: Props) {
  return (
    <main id="main" className="sheet">
      <h1>出错了，是我们的问题</h1>
      <p>
        您已经存好的答案不受影响。请刷新再试；如果还不行，把编号告诉管理员：<b>{error.digest}</b>
      </p>
      <div lang="en">
        <h2>Something went wrong on our side</h2>
        <p>
          The answers you had saved are not affected. Reload the page; if it happens again, give the administrator this
          reference: <b>{error.digest}</b>
        </p>
      </div>
      <p>
        <a href="/">跃标 Leapmark</a>
      </p>
    </main>
  );
}
