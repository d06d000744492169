// Keeps a copy on the device for who asks for it, and takes it away for who asks for that or is signed out.
(() => {
  const print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }

  if (!("serviceWorker" in navigator) || !window.caches) return;
  const COPY = "naober-copy";
  const workers = navigator.serviceWorker;
  const forget = async () => {
    await caches.delete(COPY);
    for (const one of await workers.getRegistrations()) await one.unregister();
  };

  const offer = document.querySelector("[data-keep]");
  if (!document.body.hasAttribute("data-in")) {
    forget();
    return;
  }
  if (!offer) return;

  const [keep, gone, kept] = ["keep", "gone", "kept"].map((name) => offer.querySelector(`[data-${name}-it]`));
  const show = (has) => { keep.hidden = has; gone.hidden = !has; kept.hidden = !has; };
  const take = async () => {
    const registration = await workers.register(offer.dataset.worker, { scope: "/mijn" });
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    worker.postMessage({ copy: offer.dataset.copy, files: offer.dataset.files.split(" ") });
  };
  workers.addEventListener("message", (event) => show(event.data === "kept"));

  keep.addEventListener("click", take);
  gone.addEventListener("click", async () => { await forget(); show(false); });
  workers.getRegistration("/mijn").then((registration) => {
    show(Boolean(registration));
    offer.hidden = false;
    // What is kept is kept up to date.
    if (registration) take();
  });
})();
