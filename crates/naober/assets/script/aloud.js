// Reads the page aloud, when the device has a voice for its language; else the button stays away.
(() => {
  const button = document.querySelector("[data-aloud]");
  const voices = window.speechSynthesis;
  if (!button || !voices) return;
  const page = document.documentElement.lang;
  const start = button.textContent;
  const voice = () => voices.getVoices().find((one) => one.lang.toLowerCase().split(/[-_]/)[0] === page);
  const offer = () => { button.hidden = !voice(); };

  // What stands in another language, what is folded away and what is to be filled in is not read.
  const leftOut = `form, .nh-aloud, .nh-keep, .nh-printed, [hidden], .nb-hidden, .nb-beside, details:not([open]) > :not(summary), [lang]:not([lang="${page}"])`;
  const parts = () => [...document.querySelectorAll("main h1, main h2, main h3, main p, main li, main dt, main dd, main summary")]
    .filter((part) => !part.closest(leftOut))
    .filter((part) => !part.matches("li") || !part.querySelector("p, h2, h3, li"))
    .map((part) => {
      const copy = part.cloneNode(true);
      // A Dutch word in the middle of a sentence stays in it.
      copy.querySelectorAll(leftOut).forEach((one) => { if (!one.closest(".nb-word")) one.remove(); });
      return copy.textContent.replace(/\s+/g, " ").trim();
    })
    .filter((text) => text !== "");

  const rest = () => { voices.cancel(); button.textContent = start; button.setAttribute("aria-pressed", "false"); };
  const read = () => {
    const lines = parts();
    button.textContent = button.dataset.stop;
    button.setAttribute("aria-pressed", "true");
    // One part at a time: browsers break off what takes long.
    lines.forEach((line, at) => {
      const said = new SpeechSynthesisUtterance(line);
      said.voice = voice();
      said.lang = said.voice.lang;
      said.rate = 0.9;
      if (at === lines.length - 1) said.onend = rest;
      voices.speak(said);
    });
  };

  button.addEventListener("click", () => (button.getAttribute("aria-pressed") === "true" ? rest() : read()));
  window.addEventListener("pagehide", () => voices.cancel());
  voices.addEventListener?.("voiceschanged", offer);
  offer();
})();
