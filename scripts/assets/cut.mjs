// Cuts the design system to what Naober uses: the rules of the named components, and only the tokens those rules
// and our own stylesheets read. Newcomers' pages get the few rules they use. Writes components.css, home-components.css and
// theme.css in crates/naober/assets.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = process.env.ASSET_MODULES ?? join(here, "node_modules");
const require = createRequire(join(modules, "x.js"));
const postcss = require("postcss");
const { transform } = require("lightningcss");
const assets = join(here, "../../crates/naober/assets");

// A component is kept with its parts (__part) and variants (--variant) unless the variant is named below.
const components = [
  "alert", "alternate-lang-nav", "breadcrumb-nav", "button", "button-group", "checkbox", "data-list",
  "form-field", "form-field-description", "form-field-error-message", "form-fieldset", "form-label",
  "heading-1", "heading-2", "heading-3", "heading-4", "link", "paragraph", "radio-button", "select", "skip-link",
  "status-badge", "table", "table-container", "textarea", "textbox", "unordered-list",
];
const leftOut = /--(html|hover|active|focus|focus-visible|visited|placeholder|busy|pressed|submit|hint|subtle|toggle|rows|columns|reset|distanced|fixed|alternate|sort|sticky|telephone|multiline|box|not-applicable|external|current|icon|custom|arrows|[a-z-]*-size|iban|ready|oneline|row-hover|center)|html-|aria-sort|__(icon|arrow|button--|focus|toggle|header-cell--|sort|checkbox|textarea|counter)|utrecht-icon/;

// All that newcomers' pages use of it.
const atHome = [
  "utrecht-button", "utrecht-button--primary-action", "utrecht-button--secondary-action",
  "utrecht-skip-link", "utrecht-skip-link--visible-on-focus", "utrecht-textarea", "utrecht-textbox",
];

const classesOf = (selector) => selector.match(/\.[a-z0-9_-]+/g) ?? [];
const keptAtHome = (selector) => classesOf(selector).length > 0 && classesOf(selector).every((name) => atHome.includes(name.slice(1)));
const kept = (selector) => {
  const classes = classesOf(selector);
  return classes.length > 0 && !leftOut.test(selector) && classes.every((name) => {
    const base = name.slice(1).replace(/^utrecht-/, "").split(/__|--/)[0];
    return name.startsWith(".utrecht-") && components.includes(base);
  });
};

const source = postcss.parse(readFileSync(join(modules, "@utrecht/component-library-css/dist/index.css"), "utf8"));
source.walkComments((comment) => comment.remove());
source.walkRules((rule) => {
  if (rule.parent.type === "atrule" && rule.parent.name === "keyframes") return;
  rule.selectors = rule.selectors.filter(kept).length ? rule.selectors.filter(kept) : [""];
  if (rule.selector === "") rule.remove();
});
source.walkAtRules((at) => { if (at.name === "keyframes" || at.name === "charset") at.remove(); });
for (let pass = 0; pass < 3; pass += 1) {
  source.walkAtRules((at) => { if (at.nodes && at.nodes.length === 0) at.remove(); });
}

// The same text twice under one selector says nothing new.
const seen = new Set();
source.each((node) => {
  const text = node.toString();
  if (seen.has(text)) node.remove();
  seen.add(text);
});

const home = source.clone();
home.walkRules((rule) => {
  rule.selectors = rule.selectors.filter(keptAtHome).length ? rule.selectors.filter(keptAtHome) : [""];
  if (rule.selector === "") rule.remove();
});
home.walkAtRules((at) => { if (at.nodes && at.nodes.length === 0) at.remove(); });

const minify = (name, css) =>
  transform({ filename: name, code: Buffer.from(css), minify: true, targets: { chrome: 90 << 16, firefox: 90 << 16, safari: 15 << 16 } }).code.toString();
const read = (css) => new Set([...css.matchAll(/var\(\s*(--[a-z0-9_-]+)/gi)].map((match) => match[1]));

const tokens = new Map();
for (const file of [join(modules, "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"), join(here, "own-theme.css")]) {
  postcss.parse(readFileSync(file, "utf8"))
    .walkDecls(/^--/, (declaration) => tokens.set(declaration.prop, declaration.value));
}
const parts = source.toString();
const needed = new Set();
const need = (name) => {
  if (needed.has(name) || !tokens.has(name)) return;
  needed.add(name);
  read(tokens.get(name)).forEach(need);
};
const own = ["base.css", "naober.css", "home.css"].map((name) => readFileSync(join(assets, name), "utf8")).join("");
[...read(parts), ...read(own)].forEach(need);
const theme = `:root{${[...needed].sort().map((name) => `${name}:${tokens.get(name)}`).join(";")}}`;

const head = (name) => `/* Cut by scripts/assets from ${name}; see NOTICE. */\n`;
const library = head("@utrecht/component-library-css, EUPL-1.2");
writeFileSync(join(assets, "components.css"), library + minify("components.css", parts) + "\n");
writeFileSync(join(assets, "home-components.css"), library + minify("home-components.css", home.toString()) + "\n");
writeFileSync(join(assets, "theme.css"), head("@nl-design-system-unstable/voorbeeld-design-tokens, EUPL-1.2") + minify("theme.css", theme) + "\n");
