#include <curl/curl.h>
#include <netinet/in.h>
#include <sys/socket.h>

// curl_easy_setopt takes whatever follows, which Swift cannot call; one function for each type.

static inline CURLcode minsheng_curl_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode minsheng_curl_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode minsheng_curl_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode minsheng_curl_list(
    CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode minsheng_curl_on_data(
    CURL *handle, CURLoption option, size_t (*function)(char *, size_t, size_t, void *)) {
    return curl_easy_setopt(handle, option, function);
}

static inline CURLcode minsheng_curl_on_progress(
    CURL *handle,
    int (*function)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t)) {
    return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
}

static inline CURLcode minsheng_curl_on_socket(
    CURL *handle,
    curl_socket_t (*function)(void *, curlsocktype, struct curl_sockaddr *)) {
    return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline CURLcode minsheng_curl_status(CURL *handle, long *status) {
    return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, status);
}

// The bytes of an address in the order of the network, 4 or 16 of them; none of another family.
static inline const unsigned char *minsheng_curl_address(
    const struct curl_sockaddr *address, size_t *count) {
    switch (address->family) {
    case AF_INET:
        *count = 4;
        return (const unsigned char *)&((const struct sockaddr_in *)&address->addr)->sin_addr;
    case AF_INET6:
        *count = 16;
        return (const unsigned char *)&((const struct sockaddr_in6 *)&address->addr)->sin6_addr;
    default:
        *count = 0;
        return 0;
    }
}
