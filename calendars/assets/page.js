// Shows the copy buttons where the browser can copy; the page is whole without them.
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
