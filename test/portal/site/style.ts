/** The look of the demo portal: its own, like no State's. */
export const STYLE = `
:root { --ink:#1b1f2a; --soft:#5a6172; --line:#dfe2ea; --ground:#f6f4ef; --brand:#7a2e4f; --gold:#c98f2b }
* { box-sizing:border-box } body { margin:0; font:16px/1.55 system-ui,sans-serif; color:var(--ink); background:var(--ground) }
a { color:var(--brand) } img { max-width:100% }
.top { background:#fff; border-bottom:3px solid var(--brand) } .top > div, main, footer > div { max-width:68rem; margin:auto; padding:0 1.25rem }
.top > div { display:flex; gap:1.5rem; align-items:center; min-height:4rem; flex-wrap:wrap }
.top .home { font:600 1.15rem Georgia,serif; text-decoration:none; color:var(--brand) } .top nav { display:flex; gap:1rem; flex:1 } .top nav a { color:var(--ink); text-decoration:none }
main { padding:2rem 1.25rem 4rem } h1 { font:600 2rem/1.2 Georgia,serif; margin:.2rem 0 1rem; overflow-wrap:anywhere } h2 { font:600 1.25rem Georgia,serif; margin-top:2.2rem }
.by { display:flex; gap:.6rem; align-items:center; color:var(--soft) } .by img { width:36px; height:36px; border-radius:4px }
.tabs { display:flex; gap:1.25rem; border-bottom:1px solid var(--line); margin:1.5rem 0 } .tabs a { padding:.6rem 0; text-decoration:none; color:var(--soft) } .tabs a[aria-current] { color:var(--brand); border-bottom:3px solid var(--brand) }
.box { background:#fff; border:1px solid var(--line); border-radius:6px; padding:1rem 1.25rem; margin:.75rem 0; overflow-wrap:anywhere } .grid { display:grid; gap:1rem; grid-template-columns:repeat(auto-fill,minmax(17rem,1fr)) }
.cols > aside { align-self:start } .text-md h2 { font-size:1.1rem; margin-top:1.2rem }
.cols { display:grid; grid-template-columns:minmax(0,2fr) minmax(15rem,1fr); gap:2rem } dl { margin:0 } dt { color:var(--soft); font-size:.85rem; margin-top:.7rem } dd { margin:0 }
.note { border-left:4px solid var(--gold); background:#fff8e8; padding:.75rem 1rem } .tag { background:#efe7ea; border-radius:3px; padding:.1rem .5rem; font-size:.85rem; margin-right:.3rem }
.meta { color:var(--soft); font-size:.9rem } pre, .text { white-space:pre-wrap; font:inherit; margin:0; overflow-wrap:anywhere }
form p { margin:.9rem 0 } label { display:block; font-weight:600 } input:not([type=checkbox]), select, textarea { width:100%; max-width:28rem; padding:.55rem .7rem; font:inherit; border:1px solid #8d93a1; border-radius:4px; background:#fff }
button, .button { background:var(--brand); color:#fff; border:0; border-radius:4px; padding:.6rem 1.1rem; font:600 1rem system-ui; cursor:pointer; text-decoration:none; display:inline-block } button.plain { background:none; color:var(--brand); border:1px solid var(--brand) }
table { border-collapse:collapse; width:100%; background:#fff } th, td { text-align:left; padding:.5rem .7rem; border-bottom:1px solid var(--line) } code { background:#efece4; padding:.1rem .35rem; overflow-wrap:anywhere }
footer { background:#2a2230; color:#e9e3ea; padding:2rem 0 } footer a { color:#f3d9a4 }
@media (max-width:48rem) { .cols { grid-template-columns:1fr } }
`;
