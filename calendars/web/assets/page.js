// The page is whole without this. It shows the copy buttons where the browser can copy, and remembers, in this browser
// alone, under which secret link its reader reads planner pages, so that a link in their calendar leads there.
const { planner, scope, door } = document.body.dataset;
try {
  if (planner) {
    localStorage.setItem(`planner ${scope}`, planner);
  } else if (door) {
    const kept = localStorage.getItem(`planner ${scope}`) ?? localStorage.getItem("planner all");
    if (kept) {
      location.replace(kept + door + location.hash);
    }
  }
} catch {
  // a browser that keeps nothing shows the page as it is
}
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("button.copy")) {
    const words = button.firstChild;
    const before = words.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      await navigator.clipboard.writeText(field.value);
      words.textContent = button.dataset.done;
      setTimeout(() => { words.textContent = before; }, 2000);
    });
  }
}
