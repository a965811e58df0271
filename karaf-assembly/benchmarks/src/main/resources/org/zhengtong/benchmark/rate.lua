-- Every request rates another case. Arguments: token, path with % for the case number, first number, numbers per thread
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(args)
    path = args[2]
    next_case = tonumber(args[3]) + number * tonumber(args[4])
    headers = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. args[1] }
    body = '{"channel":"QR","level":5,"tags":["510"],"text":"","anonymous":true}'
end

function request()
    local case_no = string.format("2306002611%011d", next_case)
    next_case = next_case + 1
    return wrk.format("POST", (string.gsub(path, "%%", case_no)), headers, body)
end

function done(summary, latency, requests)
    local errors = summary.errors
    io.write(string.format("RESULT %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(99),
        errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
