"use strict";
// Every request that changes something carries the page's token against forged requests.
document.addEventListener("htmx:configRequest", event => {
    const csrf = document.querySelector('meta[name="csrf"]');
    if (csrf && csrf.content) {
        event.detail.headers[csrf.dataset.header] = csrf.content;
    }
});
