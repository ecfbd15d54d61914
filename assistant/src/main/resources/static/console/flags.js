"use strict";
// The telephone opens by the link itself; that the worker calls is written down along with it.
document.addEventListener("click", event => {
    const call = event.target.closest("[data-call]");
    if (!call) {
        return;
    }
    const csrf = document.querySelector('meta[name="csrf"]');
    fetch(call.dataset.post, {
        method: "POST",
        keepalive: true,
        headers: { [csrf.dataset.header]: csrf.content, "HX-Request": "true" }
    }).then(answer => {
        if (!answer.ok) {
            location.reload();
            return;
        }
        const life = document.querySelector("#life");
        htmx.ajax("GET", life.getAttribute("hx-get"), "#life");
    }, () => location.reload());
});

// Seconds that are left to undo something; without a script the time of day stands there.
setInterval(() => {
    for (const bar of document.querySelectorAll(".undo[data-seconds]")) {
        const left = Number(bar.dataset.seconds) - 1;
        bar.dataset.seconds = left;
        if (left <= 0) {
            bar.remove();
        } else {
            bar.querySelector("[data-countdown]").textContent = left + " s";
        }
    }
}, 1000);
