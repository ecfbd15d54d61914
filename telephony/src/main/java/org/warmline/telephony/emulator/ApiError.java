package org.warmline.telephony.emulator;

/** What the API answers when it refuses: an HTTP status and one of Twilio's error codes. */
final class ApiError extends RuntimeException {

    private final int status;
    private final int code;

    ApiError(int status, int code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static ApiError badRequest(int code, String message) {
        return new ApiError(400, code, message);
    }

    static ApiError unauthorized() {
        return new ApiError(401, 20003, "Authenticate");
    }

    static ApiError notFound(String uri) {
        return new ApiError(404, 20404, "The requested resource " + uri + " was not found");
    }

    static ApiError tooManyRequests() {
        return new ApiError(429, 20429, "Too Many Requests");
    }

    int status() {
        return status;
    }

    String json() {
        var json = Json.object();
        json.put("code", code);
        json.put("message", String.valueOf(getMessage()));
        json.put("more_info", "https://www.twilio.com/docs/errors/" + code);
        json.put("status", status);
        return json.toString();
    }
}
