/**
 * The whole style of a page report: light and dark, in grey on paper, with addresses printed out. It is part of the
 * file, since the file loads nothing.
 */
export const PAGE_REPORT_STYLE = `
:root{color-scheme:light dark;--soft:light-dark(#4d5866,#aeb8c4);--line:light-dark(#d5dae1,#3b4552);--page:light-dark(#7a3d00,#ffc078);--record:light-dark(#0a4a86,#a5d2ff)}
*{box-sizing:border-box}
body{background:light-dark(#fff,#15191f);color:light-dark(#17202b,#eaeef3);font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:50rem;overflow-wrap:anywhere;padding:0 1rem}
a{color:light-dark(#0b5394,#7cc0ff)}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0 1rem}
h2{font-size:1.15rem;margin:0}
h3{color:var(--soft);font-size:.875rem;margin:1rem 0 .5rem}
h4{color:var(--soft);font-size:.875rem;margin:.75rem 0 .25rem}
p{margin:.25rem 0}
header strong{display:block;margin-top:.75rem}
dl{align-items:baseline;display:grid;gap:.25rem 1rem;grid-template-columns:max-content 1fr;margin:0}
dt,small,.soft,figcaption,footer{color:var(--soft);font-size:.875rem}
dd{margin:0}
blockquote{font:1.1rem/1.45 Charter,Georgia,serif;margin:.25rem 0}
section{border-top:1px solid var(--line);margin-top:1.5rem;padding-top:1rem}
.sides{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr))}
figure{border-inline-start:3px solid var(--line);margin:0;padding-inline-start:.75rem}
mark{background:none;color:var(--page);text-decoration:underline wavy 1px;text-underline-offset:3px}
.record mark{color:var(--record);text-decoration-style:solid}
ul{margin:.25rem 0;padding-inline-start:1.25rem}
summary{cursor:pointer}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem}
@media print{:root{color-scheme:light}body{margin:0;max-width:none}section{break-inside:avoid-page}h2,h3,h4{break-after:avoid}a{color:inherit}a[href^=http]::after{content:" (" attr(href) ")";font-size:.75rem}dd a::after{content:none!important}}
`.trim();
